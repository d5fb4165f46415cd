"""The hands that are kept, and the network that is taught one."""
