-- --------------------------------------------------------
-- Host:                         127.0.0.1
-- Server version:               PostgreSQL 15.3, compiled by Visual C++ build 1914, 64-bit
-- HeidiSQL Version:             12.6.0.6765
-- --------------------------------------------------------

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET NAMES  */;

CREATE TABLE IF NOT EXISTS "brushes" (
	"id" INTEGER NOT NULL,
	"name" VARCHAR(20) NULL DEFAULT NULL
);

INSERT INTO "brushes" ("id", "name") VALUES
	(1, 'flat'),
	(2, 'round');
