package dev.seedbed.server.mariadb;

import dev.seedbed.server.mysqlfamily.MySqlFamilyLanguage;

/// Dumps of MariaDb.
final class MariaDbLanguage extends MySqlFamilyLanguage {}
