/// How inputs change the data of MySQL and MariaDB.
@NullMarked
package dev.seedbed.server.mysqlfamily.input;

import org.jspecify.annotations.NullMarked;
