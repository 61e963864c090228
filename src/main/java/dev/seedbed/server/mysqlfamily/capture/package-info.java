/// How a MySQL or MariaDB server elsewhere is looked at and dumped.
@NullMarked
package dev.seedbed.server.mysqlfamily.capture;

import org.jspecify.annotations.NullMarked;
