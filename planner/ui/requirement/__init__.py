"""The editor of requirements: nested groups of items, changed by mouse and keyboard."""
