-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
--
-- Table structure for table `books`
--

/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE IF NOT EXISTS `books` (
  `id` int NOT NULL AUTO_INCREMENT,
  `shelf` int NOT NULL,
  `title` varchar(80) NOT NULL,
  `price` decimal(6,2) DEFAULT NULL,
  `cover` varbinary(16) DEFAULT NULL,
  `note` text,
  PRIMARY KEY (`id`),
  UNIQUE KEY `title` (`title`),
  KEY `shelf` (`shelf`),
  CONSTRAINT `books_ibfk_1` FOREIGN KEY (`shelf`) REFERENCES `shelves` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;
