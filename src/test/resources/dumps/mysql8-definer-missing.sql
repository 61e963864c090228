-- MySQL dump 10.13  Distrib 8.0.43, for Linux (x86_64)
--
-- Host: localhost    Database: reading
-- ------------------------------------------------------
-- Server version	8.0.43

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!50503 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Table structure for table `books`
--

DROP TABLE IF EXISTS `books`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `books` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `shelf_id` int unsigned NOT NULL,
  `title` varchar(120) NOT NULL,
  `price` decimal(8,2) DEFAULT NULL,
  `facts` json DEFAULT NULL,
  `added_at` datetime NOT NULL,
  `cover` blob,
  PRIMARY KEY (`id`),
  KEY `books_title` (`title`),
  KEY `books_shelf` (`shelf_id`),
  CONSTRAINT `books_shelf` FOREIGN KEY (`shelf_id`) REFERENCES `shelves` (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=64 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `books`
--

LOCK TABLES `books` WRITE;
/*!40000 ALTER TABLE `books` DISABLE KEYS */;
INSERT INTO `books` VALUES (1,2,'川の本',1.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 11}','2026-01-01 07:00:00',NULL),(2,3,'كتاب الليل',2.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 22}','2026-01-01 14:00:00',NULL),(3,1,'It\'s over',3.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 33}','2026-01-01 21:00:00',NULL),(4,2,'Line one\nline two',5.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 44}','2026-01-02 04:00:00',NULL),(5,3,'🌱 Seeds; more',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 55}','2026-01-02 11:00:00',NULL),(6,1,'The Mill',7.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 66}','2026-01-02 18:00:00',NULL),(7,2,'川の本',8.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 77}','2026-01-03 01:00:00',NULL),(8,3,'كتاب الليل',10.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 88}','2026-01-03 08:00:00',NULL),(9,1,'It\'s over',11.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 99}','2026-01-03 15:00:00',_binary '\0�\n\''),(10,2,'Line one\nline two',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 110}','2026-01-03 22:00:00',NULL),(11,3,'🌱 Seeds; more',13.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 121}','2026-01-04 05:00:00',NULL),(12,1,'The Mill',15.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 132}','2026-01-04 12:00:00',NULL),(13,2,'川の本',16.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 143}','2026-01-04 19:00:00',NULL),(14,3,'كتاب الليل',17.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 154}','2026-01-05 02:00:00',NULL),(15,1,'It\'s over',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 165}','2026-01-05 09:00:00',NULL),(16,2,'Line one\nline two',20.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 176}','2026-01-05 16:00:00',NULL),(17,3,'🌱 Seeds; more',21.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 187}','2026-01-05 23:00:00',NULL),(18,1,'The Mill',22.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 198}','2026-01-06 06:00:00',_binary '\0�\n\''),(19,2,'川の本',23.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 209}','2026-01-06 13:00:00',NULL),(20,3,'كتاب الليل',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 220}','2026-01-06 20:00:00',NULL),(21,1,'It\'s over',26.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 231}','2026-01-07 03:00:00',NULL),(22,2,'Line one\nline two',27.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 242}','2026-01-07 10:00:00',NULL),(23,3,'🌱 Seeds; more',28.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 253}','2026-01-07 17:00:00',NULL),(24,1,'The Mill',30.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 264}','2026-01-08 00:00:00',NULL),(25,2,'川の本',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 275}','2026-01-08 07:00:00',NULL),(26,3,'كتاب الليل',32.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 286}','2026-01-08 14:00:00',NULL),(27,1,'It\'s over',33.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 297}','2026-01-08 21:00:00',_binary '\0�\n\''),(28,2,'Line one\nline two',35.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 308}','2026-01-09 04:00:00',NULL),(29,3,'🌱 Seeds; more',36.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 319}','2026-01-09 11:00:00',NULL),(30,1,'The Mill',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 330}','2026-01-09 18:00:00',NULL),(31,2,'川の本',38.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 341}','2026-01-10 01:00:00',NULL),(32,3,'كتاب الليل',40.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 352}','2026-01-10 08:00:00',NULL),(33,1,'It\'s over',41.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 363}','2026-01-10 15:00:00',NULL),(34,2,'Line one\nline two',42.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 374}','2026-01-10 22:00:00',NULL),(35,3,'🌱 Seeds; more',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 385}','2026-01-11 05:00:00',NULL),(36,1,'The Mill',45.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 396}','2026-01-11 12:00:00',_binary '\0�\n\''),(37,2,'川の本',46.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 407}','2026-01-11 19:00:00',NULL),(38,3,'كتاب الليل',47.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 418}','2026-01-12 02:00:00',NULL),(39,1,'It\'s over',48.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 429}','2026-01-12 09:00:00',NULL),(40,2,'Line one\nline two',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 440}','2026-01-12 16:00:00',NULL),(41,3,'🌱 Seeds; more',51.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 451}','2026-01-12 23:00:00',NULL),(42,1,'The Mill',52.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 462}','2026-01-13 06:00:00',NULL),(43,2,'川の本',53.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 473}','2026-01-13 13:00:00',NULL),(44,3,'كتاب الليل',55.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 484}','2026-01-13 20:00:00',NULL),(45,1,'It\'s over',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 495}','2026-01-14 03:00:00',_binary '\0�\n\''),(46,2,'Line one\nline two',57.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 506}','2026-01-14 10:00:00',NULL),(47,3,'🌱 Seeds; more',58.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 517}','2026-01-14 17:00:00',NULL),(48,1,'The Mill',60.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 528}','2026-01-15 00:00:00',NULL),(49,2,'川の本',61.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 539}','2026-01-15 07:00:00',NULL),(50,3,'كتاب الليل',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 550}','2026-01-15 14:00:00',NULL),(51,1,'It\'s over',63.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 561}','2026-01-15 21:00:00',NULL),(52,2,'Line one\nline two',65.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 572}','2026-01-16 04:00:00',NULL),(53,3,'🌱 Seeds; more',66.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 583}','2026-01-16 11:00:00',NULL),(54,1,'The Mill',67.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 594}','2026-01-16 18:00:00',_binary '\0�\n\''),(55,2,'川の本',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 605}','2026-01-17 01:00:00',NULL),(56,3,'كتاب الليل',70.00,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 616}','2026-01-17 08:00:00',NULL),(57,1,'It\'s over',71.25,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 627}','2026-01-17 15:00:00',NULL),(58,2,'Line one\nline two',72.50,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 638}','2026-01-17 22:00:00',NULL),(59,3,'🌱 Seeds; more',73.75,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 649}','2026-01-18 05:00:00',NULL),(60,1,'The Mill',NULL,'{\"q\": \"say \\\"hi\\\"\", \"pages\": 660}','2026-01-18 12:00:00',NULL);
/*!40000 ALTER TABLE `books` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Temporary view structure for view `dear_books`
--

DROP TABLE IF EXISTS `dear_books`;
/*!50001 DROP VIEW IF EXISTS `dear_books`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `dear_books` AS SELECT 
 1 AS `title`,
 1 AS `price`*/;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `shelves`
--

DROP TABLE IF EXISTS `shelves`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `shelves` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(60) NOT NULL,
  `built_on` date DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `name` (`name`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `shelves`
--

LOCK TABLES `shelves` WRITE;
/*!40000 ALTER TABLE `shelves` DISABLE KEYS */;
INSERT INTO `shelves` VALUES (1,'Window','2021-05-01'),(2,'階段','2022-06-02'),(3,'Под крышей',NULL);
/*!40000 ALTER TABLE `shelves` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Final view structure for view `dear_books`
--

/*!50001 DROP VIEW IF EXISTS `dear_books`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`shop_app`@`%` SQL SECURITY DEFINER */
/*!50001 VIEW `dear_books` AS select `books`.`title` AS `title`,`books`.`price` AS `price` from `books` where (`books`.`price` > 20) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed on 2026-11-22  4:43:47
