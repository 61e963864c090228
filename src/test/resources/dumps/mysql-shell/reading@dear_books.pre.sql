-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
--
-- Temporary view structure for view `dear_books`
--

DROP TABLE IF EXISTS `dear_books`;
/*!50001 DROP VIEW IF EXISTS `dear_books`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `dear_books` AS SELECT 
 1 AS `id`,
 1 AS `price`*/;
SET character_set_client = @saved_cs_client;
