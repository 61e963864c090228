package dev.seedbed.library.packed;

/// One entry of an archive, as the archive describes it.
///
/// @param name with `/` between folders; anything may be in it
/// @param sizeBytes -1 where the archive does not say
/// @param modifiedMillis 0 where the archive does not say
/// @param executable whether its owner may run it
public record PackedEntry(String name, Sort sort, long sizeBytes, long modifiedMillis, boolean executable) {

    /// What an entry becomes on a disk.
    public enum Sort {
        FILE,
        FOLDER,
        LINK,
        /// A device, a pipe, or what is not known.
        OTHER
    }

    /// What systems put beside files by themselves.
    boolean isLitter() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store");
    }
}
