CREATE TABLE `greetings` (`language` VARCHAR(8) PRIMARY KEY, `words` VARCHAR(80) NOT NULL) CHARACTER SET utf8mb4;
INSERT INTO `greetings` VALUES ('ja', 'こんにちは'), ('ar', 'مرحبا'), ('ru', 'Привет'), ('emoji', '👋');
