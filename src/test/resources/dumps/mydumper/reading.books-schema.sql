/*!40101 SET NAMES binary*/;
/*!40014 SET FOREIGN_KEY_CHECKS=0*/;

/*!40103 SET TIME_ZONE='+00:00' */;
CREATE TABLE `books` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `shelf` int(11) NOT NULL,
  `title` varchar(80) NOT NULL,
  `price` decimal(6,2) DEFAULT NULL,
  `cover` varbinary(16) DEFAULT NULL,
  `note` text DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `title` (`title`),
  KEY `shelf` (`shelf`),
  CONSTRAINT `books_ibfk_1` FOREIGN KEY (`shelf`) REFERENCES `shelves` (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=64 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
