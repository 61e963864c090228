package dev.seedbed.seeding.watch.estimate;

/// A place in a plan: an item that is being worked on, and how much of it is done.
///
/// @param share of the item, 0 to 1; not looked at where only time tells
record Place(int item, double share) {

    boolean isBefore(Place other) {
        return item < other.item || item == other.item && share < other.share;
    }
}
