CREATE TABLE never (n int);
