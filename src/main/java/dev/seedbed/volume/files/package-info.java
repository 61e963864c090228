/// Files in volumes: looked at, copied out and in, through a container of ours that mounts the volume.
@NullMarked
package dev.seedbed.volume.files;

import org.jspecify.annotations.NullMarked;
