CREATE DATABASE `pantry`;
USE `pantry`;
CREATE TABLE `jars` (`id` int NOT NULL PRIMARY KEY) ENGINE=InnoDB;
INSERT INTO `jars` VALUES (1),(2);
ALTER USER 'root'@'localhost' IDENTIFIED BY 'walnut';
DROP USER 'root'@'%';
FLUSH PRIVILEGES;
