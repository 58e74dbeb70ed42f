package dev.rowan.sample;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSource;
import jakarta.inject.Singleton;

/** The shop put together by Dagger while it is compiled; the generated repositories ask for no more than where sessions come from. */
@Singleton
@Component(modules = ShopComponent.Sessions.class)
interface ShopComponent {
    Catalogue catalogue();

    Till till();

    Report report();

    AlbumRepository albums();

    @Component.Factory
    interface Factory {
        ShopComponent create(@BindsInstance SessionFactory sessions);
    }

    @Module
    interface Sessions {
        @Binds
        SessionSource source(SessionFactory sessions);
    }
}
