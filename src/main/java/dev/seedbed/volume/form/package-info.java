/// Forms of new volumes: what is typed, and the options of the driver that come of it.
@NullMarked
package dev.seedbed.volume.form;

import org.jspecify.annotations.NullMarked;
