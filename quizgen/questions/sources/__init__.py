"""Who speaks: which names are one, who may stand beside whom, and what kind of source somebody is."""
