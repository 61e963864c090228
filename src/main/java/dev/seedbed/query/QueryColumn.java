package dev.seedbed.query;

/// A column of a result.
///
/// @param type the server's name of its type
/// @param numeric whether its values are numbers, to be shown flush right and written without quotes
/// @param binary whether its values are bytes, shown as hexadecimal digits
public record QueryColumn(String name, String type, boolean numeric, boolean binary) {}
