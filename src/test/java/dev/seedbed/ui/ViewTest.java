package dev.seedbed.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test with a window: its methods take a [ViewRobot], and a warning about a style sheet fails it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("view")
@ExtendWith({ApplicationExtension.class, ViewRobot.Resolver.class, CssErrors.class})
public @interface ViewTest {}
