"""Files of others: tables, checklists, outlines; read into roadmaps with the places of problems."""
