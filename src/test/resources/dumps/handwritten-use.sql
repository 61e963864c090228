# Two databases in one file, as the mysql client reads it.
CREATE DATABASE IF NOT EXISTS `orchard` CHARACTER SET utf8mb4;
USE `orchard`;
CREATE TABLE trees (id INT AUTO_INCREMENT PRIMARY KEY, kind VARCHAR(40) NOT NULL, planted DATE);
INSERT INTO trees (kind, planted) VALUES ('quince', '2019-11-02'), ('medlar', '2020-02-15'), ('梅', NULL);

create database `cold store`;
use `cold store`;
CREATE TABLE crates (id INT AUTO_INCREMENT PRIMARY KEY, label VARCHAR(10) NOT NULL, kg DECIMAL(6,2));
INSERT INTO crates (label, kg) VALUES ('A-1', 12.50), ('A-2', 9.75);

DELIMITER //
CREATE PROCEDURE weigh(OUT total DECIMAL(8,2))
BEGIN
    SELECT SUM(kg) INTO total FROM crates; -- a semicolon that ends nothing
END //
DELIMITER ;
