package dev.seedbed.seeding.watch.estimate;

/// How far one file has been read.
///
/// @param position in bytes of the file as it is on disk; ahead of the executed work by the buffers in between
/// @param isOver whether the one who read it has closed it
record FileReading(long position, boolean isOver) {
    static final FileReading NOT_BEGUN = new FileReading(0, false);
}
