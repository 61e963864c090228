/// Calls the constructors of all services.
@NullMarked
package dev.seedbed.services;

import org.jspecify.annotations.NullMarked;
