/// What MySQL and MariaDB have in common.
@NullMarked
package dev.seedbed.server.mysqlfamily;

import org.jspecify.annotations.NullMarked;
