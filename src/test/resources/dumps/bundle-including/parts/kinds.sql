CREATE TABLE kinds (id int PRIMARY KEY, word text);
