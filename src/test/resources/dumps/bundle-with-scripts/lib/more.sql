CREATE TABLE more (word text);
