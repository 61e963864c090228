package dev.seedbed.input.mask;

import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;

/// A column that looks personal. It tells how many values do, and none of them.
///
/// @param matching how many of the samples look like that; 0 of 0 where only the name says so
/// @param rule proposed
public record Finding(ColumnName column, PersonalData what, int matching, int samples, MaskRule rule) {}
