package dev.seedbed.server.mysql;

import dev.seedbed.server.mysqlfamily.MySqlFamilyLanguage;

/// Dumps of MySql.
final class MySqlLanguage extends MySqlFamilyLanguage {}
