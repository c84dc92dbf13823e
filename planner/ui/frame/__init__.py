"""What stands around the screens: navigation, messages, status, dialogs of the window itself."""
