/*!40101 SET NAMES binary*/;
CREATE TABLE `dear_books`(
`id` int,
`shelf` int,
`title` int,
`price` int,
`cover` int,
`note` int
)ENGINE=MyISAM;
