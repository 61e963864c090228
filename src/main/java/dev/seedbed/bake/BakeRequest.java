package dev.seedbed.bake;

/// What an image with data is to be.
///
/// @param reference name and tag, with the registry in front where it is to be pushed
/// @param password of the administrator in the image; everybody who has the image can read it
/// @param push whether it goes to its registry at once
public record BakeRequest(String reference, String password, boolean push) {

    /// Without the password.
    @Override
    public String toString() {
        return "BakeRequest[" + reference + "]";
    }
}
