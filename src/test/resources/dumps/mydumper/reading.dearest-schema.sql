/*!40101 SET NAMES binary*/;
CREATE TABLE `dearest`(
`price` int
)ENGINE=MyISAM;
