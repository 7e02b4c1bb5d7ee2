from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from corridor.zone.parties.models.person import Person


class LoginManager(BaseUserManager["Login"]):
    """Finds logins by their name."""


class Login(AbstractBaseUser):
    """The key with which a person signs in; what they may do rests on memberships."""

    name = models.CharField(max_length=150, unique=True)
    person = models.OneToOneField(Person, models.CASCADE, related_name="login")
    is_active = models.BooleanField(default=True)

    objects = LoginManager()

    USERNAME_FIELD = "name"

    def __str__(self) -> str:
        return self.name
