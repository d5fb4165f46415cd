"""The network: all that imports Keras, which takes seconds, so never before the window is shown."""
