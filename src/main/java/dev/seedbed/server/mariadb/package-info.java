/// What Seedbed knows of MariaDB.
@NullMarked
package dev.seedbed.server.mariadb;

import org.jspecify.annotations.NullMarked;
