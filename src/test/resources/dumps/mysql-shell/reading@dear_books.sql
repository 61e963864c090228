-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
--
-- Final view structure for view `dear_books`
--

/*!50001 DROP VIEW IF EXISTS `dear_books`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `dear_books` AS select `books`.`id` AS `id`,`books`.`price` AS `price` from `books` where (`books`.`price` > 60) */;
