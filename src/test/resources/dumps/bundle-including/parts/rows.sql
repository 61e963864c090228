INSERT INTO kinds VALUES (1, 'a'), (2, 'b');
