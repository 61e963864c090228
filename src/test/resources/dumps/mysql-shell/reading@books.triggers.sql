-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
--
-- Dumping triggers for table 'reading'.'books'
--

-- begin trigger `reading`.`heard`
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `heard` AFTER INSERT ON `books` FOR EACH ROW begin
  insert into `heard of` values (new.title, 1) on duplicate key update n = n + 1;
end */;;
DELIMITER ;
-- end trigger `reading`.`heard`
