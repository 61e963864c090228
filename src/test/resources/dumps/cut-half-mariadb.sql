/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19-11.8.6-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: reading
-- ------------------------------------------------------
-- Server version	11.8.6-MariaDB-0+deb13u1 from Debian

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;

--
-- Table structure for table `books`
--

DROP TABLE IF EXISTS `books`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `books` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  `shelf_id` int(10) unsigned NOT NULL,
  `title` varchar(120) NOT NULL,
  `price` decimal(8,2) DEFAULT NULL,
  `facts` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`facts`)),
  `added_at` datetime NOT NULL,
  `cover` blob DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `books_title` (`title`),
  KEY `books_shelf` (`shelf_id`),
  CONSTRAINT `books_shelf` FOREIGN KEY (`shelf_id`) REFERENCES `shelves` (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=64 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `books`
--

SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;
LOCK TABLES `books` WRITE;
/*!40000 ALTER TABLE `books` DISABLE KEYS */;
INSERT INTO `books` VALUES
(1,2,'川の本',1.25,'{\"pages\": 11, \"q\": \"say \\\"hi\\\"\"}','2026-01-01 07:00:00',NULL),
(2,3,'كتاب الليل',2.50,'{\"pages\": 22, \"q\": \"say \\\"hi\\\"\"}','2026-01-01 14:00:00',NULL),
(3,1,'It\'s over',3.75,'{\"pages\": 33, \"q\": \"say \\\"hi\\\"\"}','2026-01-01 21:00:00',NULL),
(4,2,'Line one\nline two',5.00,'{\"pages\": 44, \"q\": \"say \\\"hi\\\"\"}','2026-01-02 04:00:00',NULL),
(5,3,'🌱 Seeds; more',NULL,'{\"pages\": 55, \"q\": \"say \\\"hi\\\"\"}','2026-01-02 11:00:00',NULL),
(6,1,'The Mill',7.50,'{\"pages\": 66, \"q\": \"say \\\"hi\\\"\"}','2026-01-02 18:00:00',NULL),
(7,2,'川の本',8.75,'{\"pages\": 77, \"q\": \"say \\\"hi\\\"\"}','2026-01-03 01:00:00',NULL),
(8,3,'كتاب الليل',10.00,'{\"pages\": 88, \"q\": \"say \\\"hi\\\"\"}','2026-01-03 08:00:00',NULL),
(9,1,'It\'s over',11.25,'{\"pages\": 99, \"q\": \"say \\\"hi\\\"\"}','2026-01-03 15:00:00','\0�\n\''),
(10,2,'Line one\nline two',NULL,'{\"pages\": 110, \"q\": \"say \\\"hi\\\"\"}','2026-01-03 22:00:00',NULL),
(11,3,'🌱 Seeds; more',13.75,'{\"pages\": 121, \"q\": \"say \\\"hi\\\"\"}','2026-01-04 05:00:00',NULL),
(12,1,'The Mill',15.00,'{\"pages\": 132, \"q\": \"say \\\"hi\\\"\"}','2026-01-04 12:00:00',NULL),
(13,2,'川の本',16.25,'{\"pages\": 143, \"q\": \"say \\\"hi\\\"\"}','2026-01-04 19:00:00',NULL),
(14,3,'كتاب الليل',17.50,'{\"pages\": 154, \"q\": \"say \\\"hi\\\"\"}','2026-01-05 02:00:00',NULL),
(15,1,'It\'s over',NULL,'{\"pages\": 165, \"q\": \"say \\\"hi\\\"\"}','2026-01-05 09:00:00',NULL),
(16,2,'Line one\nline two',20.00,'{\"pages\": 176, \"q\": \"say \\\"hi\\\"\"}','2026-01-05 16:00:00',NULL),
(17,3,'🌱 Seeds; more',21.25,'{\"pages\": 187, \"q\": \"say \\\"hi\\\"\"}','2026-01-05 23:00:00',NULL),
(18,1,'The Mill',22.50,'{\"pages\": 198, \"q\": \"say \\\"hi\\\"\"}','2026-01-06 06:00:00','\0�\n\''),
(19,2,'川の本',23.75,'{\"pages\": 209, \"q\": \"say \\\"hi\\\"\"}','2026-01-06 13:00:00',NULL),
(20,3,'كتاب الليل',NULL,'{\"pages\": 220, \"q\": \"say \\\"hi\\\"\"}','2026-01-06 20:00:00',NULL),
(21,1,'It\'s over',26.25,'{\"pages\": 231, \"q\": \"say \\\"hi\\\"\"}','2026-01-07 03:00:00',NULL),
(22,2,'Line one\nline two',27.50,'{\"pages\": 242, \"q\": \"say \\\"hi\\\"\"}','2026-01-07 10:00:00',NULL),
(23,3,'🌱 Seeds; more',28.75,'{\"pages\": 253, \"q\": \"say \\\"hi\\\"\"}','2026-01-07 17:00:00',NULL),
(24,1,'The Mill',30.00,'{\"pages\": 264, \"q\": \"say \\\"hi\\\"\"}','2026-01-08 00:00:00',NULL),
(25,2,'川の本',NULL,'{\"pages\": 275, \"q\": \"say \\\"hi\\\"\"}','2026-01-08 07:00:00',NULL),
(26,3,'كتاب الليل',32.50,'{\"pages\": 286, \"q\": \"say \\\"hi\\\"\"}','2026-01-08 14:00:00',NULL),
(27,1,'It\'s over',33.75,'{\"pages\": 297, \"q\": \"say \\\"hi\\\"\"}','2026-01-08 21:00:00','\0�\n\''),
(28,2,'Line one\nline two',35.00,'{\"pages\": 308, \"q\": \"say \\\"hi\\\"\"}','2026-01-09 04:00:00',NULL),
(29,3,'🌱 Seeds; more',36.25,'{\"pages\": 319, \"q\": \"say \\\"hi\\\"\"}','2026-01-09 11:00:00',NULL),
(30,1,'The Mill',NULL,'{\"pages\": 330, \"q\": \"say \\\"hi\\\"\"}','2026-01-09 18:00:00',NULL),
(31,2,'川の本',38.75,'{\"pages\": 341, \"q\": \"say \\\"hi\\\"\"}','2026-01-10 01:00:00',NULL),
(32,3,'كتاب الليل',40.00,'{\"pages\": 352, \"q\": \"say \\\"hi\\\"\"}','2026-01-10 08:00:00',NULL),
(33,1,'It\'s over',41.25,'{\"pages\": 363, \"q\": \"say \\\"hi\\\"\"}','2026-01-10 15:00:00',NULL),
(34,2,'Line one\nline two',42.50,'{\"pages\": 374, \"q\": \"say \\\"hi\\\"\"}','2026-01-10 22:00:00',NULL),
(35,3,'�