"""Pictures to drawings."""
