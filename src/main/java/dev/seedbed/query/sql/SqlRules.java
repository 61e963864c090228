package dev.seedbed.query.sql;

import java.util.Set;
import java.util.regex.Pattern;

/// The rules by which a server reads SQL, whatever its settings.
///
/// @param mysqlFamily `#` begins a comment, comments may hold code, backticks quote names, reading may lock; else
///     comments nest, and `$…$` and `E'…'` quote text, as in PostgreSQL
/// @param first words that a query may begin with
/// @param acting functions that run SQL given as text, leave the transaction, or act on the server as a whole
/// @param home schema whose tables need no schema before their name; empty for that of the current database
public record SqlRules(boolean mysqlFamily, Set<String> first, Pattern acting, String home) {}
