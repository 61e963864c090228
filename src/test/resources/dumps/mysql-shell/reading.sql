-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
-- ------------------------------------------------------
CREATE DATABASE /*!32312 IF NOT EXISTS*/ `reading` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */;
USE `reading`;
-- begin procedure `reading`.`count_books`
DROP PROCEDURE IF EXISTS `count_books`;
DELIMITER ;;
CREATE DEFINER=`root`@`localhost` PROCEDURE `count_books`(out n int)
begin
  select count(*) into n from books;
end ;;
DELIMITER ;
-- end procedure `reading`.`count_books`
