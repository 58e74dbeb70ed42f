package dev.rowan.sample;

import dev.rowan.annotation.Model;

/** The tables of the shop: {@code RecordShopModel.METADATA}. */
@Model
interface RecordShop {}
