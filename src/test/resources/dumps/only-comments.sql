-- Nothing yet.

/* to be written */
