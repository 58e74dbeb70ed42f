package shop;

import dev.rowan.annotation.Model;

@Model
interface Shop {}
