say "later: ${LATER:-not set}"
