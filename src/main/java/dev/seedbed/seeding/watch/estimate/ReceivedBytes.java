package dev.seedbed.seeding.watch.estimate;

/// Turns what a server has received in all into an offset in the file that is being restored. Confined to one thread.
///
/// The server counts from its start. What it had when the file had hardly begun is the beginning. Where that was not
/// seen: it cannot have received more of the file than its client has read, and each time the client has used up what
/// it read ahead, the two are the same.
final class ReceivedBytes {
    /// More than the client reads ahead.
    private static final long HARDLY_BEGUN_BYTES = 20L << 20;

    private int file = -1;
    private long before = Long.MIN_VALUE;

    /// @param received by the server since its start, -1 where unknown
    /// @param read offset in the uncompressed text up to which the client has read
    /// @return offset in the text up to which the server has it, -1 where unknown
    long offset(int inFile, long received, long read) {
        if (inFile != file) {
            file = inFile;
            before = Long.MIN_VALUE;
        }
        if (received < 0 || read <= 0) {
            return -1;
        }
        if (before == Long.MIN_VALUE && read <= HARDLY_BEGUN_BYTES) {
            before = received;
        }
        before = Math.max(before, received - read);
        return received - before;
    }
}
