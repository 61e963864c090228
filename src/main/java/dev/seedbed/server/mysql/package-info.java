/// What Seedbed knows of MySQL.
@NullMarked
package dev.seedbed.server.mysql;

import org.jspecify.annotations.NullMarked;
