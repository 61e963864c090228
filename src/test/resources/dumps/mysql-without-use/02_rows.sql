INSERT INTO `flours` (`name`) VALUES ('oat'), ('barley'), ('maize');
