"""Dialogs: questions that must be answered before anything else can go on."""
