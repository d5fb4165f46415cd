"""The document and the work with the network: QtCore, no widgets."""
