-- MySQLShell dump 2.0.1  Distrib Ver 9.1.0 for Linux on x86_64 - for MySQL 9.1.0 (MySQL Community Server (GPL)), for Linux (x86_64)
--
-- Host: localhost
SET NAMES utf8mb4;
